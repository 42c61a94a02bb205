/**
 * What is used of Node's HTTP. A module that imports `node:http` loads `fetch` and HTTP/2 with it, because Node then reads
 * everything that it exports: 13 MB of memory, for nothing that a server of files needs.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http');
