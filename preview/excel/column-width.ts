/**
 * Widths and heights. The file counts a column's width in characters of the normal font with their padding (7 pixels
 * each in Calibri 11); office.js counts points, three quarters of a pixel.
 */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** 64 pixels: a column that nobody has touched. */
export const USUAL_COLUMN_POINTS = 48;
/** In points: a row that nobody has touched. */
export const USUAL_ROW_POINTS = 15;

export function pointsOfWidth(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 256) / 256;
}
