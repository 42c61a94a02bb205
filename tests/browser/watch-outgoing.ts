import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Loaded before a program (`--import`), it says on standard error what the program wants from elsewhere, a line each. */
function watch<Name extends string>(owner: Record<Name, (...given: never[]) => unknown>, name: Name): void {
  const before = owner[name];
  owner[name] = function (this: unknown, ...given: never[]): unknown {
    console.error(`outgoing: ${name} ${JSON.stringify(given[0])}`);
    return before.apply(this, given);
  };
}

watch(net.Socket.prototype as never, 'connect');
watch(dgram.Socket.prototype as never, 'send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns as never, name);
  watch(dns.promises as never, name);
}
syncBuiltinESMExports();
