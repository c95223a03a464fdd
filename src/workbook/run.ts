/** How work is run that can be done again from its beginning: at once, or once more when Excel was busy. */
export type Run = <T>(work: () => Promise<T>) => Promise<T>;

export const atOnce: Run = (work) => work();
