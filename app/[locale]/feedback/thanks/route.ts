/** Answered by lib/server/routes.ts; here for `next dev` only. */
export { answerInDevelopment as GET } from '#lib/server/development.ts';
