import { createInterface } from 'node:readline';
import { redact } from '#lib/text/redact/redact.ts';

/** `npm run --silent redact`: writes each line of standard input without what may tell who somebody is, as it would be kept. */
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) process.stdout.write(`${redact(line)}\n`);
