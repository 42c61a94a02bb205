/** What to do with a file system error when nothing has to be there; any other error is thrown again. */
export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
