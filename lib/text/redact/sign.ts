/** Stands for a number. */
export const numberSign = '[号码]';
