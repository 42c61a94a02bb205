import { createInterface } from 'node:readline';
import { redact } from '#lib/text/redact/redact.ts';
import { endWithReader } from './end-with-reader.ts';

/** `npm run --silent redact`: writes each line of standard input without what may tell who somebody is, as it would be kept. */
endWithReader();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) process.stdout.write(`${redact(line)}\n`);
