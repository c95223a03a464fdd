/** 1,640 */
export const number = (count: number) => count.toLocaleString("en-US");

export const rows = (count: number) => (count === 1 ? "1 row" : `${number(count)} rows`);

export const cells = (count: number) => (count === 1 ? "1 cell" : `${number(count)} cells`);
