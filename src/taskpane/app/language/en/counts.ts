/** 1,640. The browser's own way takes it 10 ms to set up, at the moment when the lead analyst's list is drawn. */
export const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

export const rows = (count: number) => (count === 1 ? "1 row" : `${number(count)} rows`);

export const cells = (count: number) => (count === 1 ? "1 cell" : `${number(count)} cells`);
