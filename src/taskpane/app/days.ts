import { displayLanguage } from "../../workbook/office";
import { isoDay, spokenDay } from "./clock";

/** A day or a time as people say it: "November 24", with the year when it is another one. */
export function sayDay(date: string): string {
  return spokenDay(date.slice(0, 10), isoDay(new Date()), displayLanguage());
}
