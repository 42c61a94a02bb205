/**
 * Whether every part of the bench runs once, as briefly as it can: `.ci/run` does, so that a
 * measurement that ends with an error is noticed. Figures of such a run say nothing.
 */
export const isShort = process.env.BENCH === 'short';
