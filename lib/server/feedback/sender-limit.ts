import { randomBytes, createHash } from 'node:crypto';

/** How many answers may come from one part of the network within an hour. */
const mostInAnHour = 10;

/** The most parts of the network that are told apart; what comes from further ones is counted together. */
const mostSenders = 20_000;

const hour = 60 * 60 * 1000;

/**
 * Says whether an answer may be taken, by where it comes from: only a hash of the beginning of the address is held, in memory,
 * with a salt that is forgotten, with all hashes, when the hour is over, also where nothing more comes.
 *
 * @returns a function of an address and the milliseconds since 1970
 */
export function makeSenderLimit(): (address: string, now: number) => boolean {
  let salt = randomBytes(16);
  let over = 0;
  const counts = new Map<string, number>();
  const forget = (): void => {
    salt = randomBytes(16);
    counts.clear();
  };
  return (address, now) => {
    if (now >= over) {
      forget();
      over = now + hour;
      setTimeout(forget, hour).unref();
    }
    const hash = createHash('sha256').update(salt).update(beginningOf(address)).digest('base64').slice(0, 12);
    const sender = counts.has(hash) || counts.size < mostSenders ? hash : '';
    const count = (counts.get(sender) ?? 0) + 1;
    counts.set(sender, count);
    return count <= (sender === '' ? mostSenders : mostInAnHour);
  };
}

/** The first 24 bits of an IPv4 address and the first 48 of an IPv6 one: one reader changes the rest of it. */
function beginningOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, '');
  return plain.includes(':') ? plain.split(':').slice(0, 3).join(':') : plain.split('.').slice(0, 3).join('.');
}
