import { z } from 'zod';

/** A calendar month, `YYYY-MM`: plans in this field are made in months and quarters. Sorts as text. */
export type Month = string & { Month: never };
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<Month, string>;

/** A calendar quarter, `YYYY-Qn`. Sorts as text. */
export type Quarter = string & { Quarter: never };

/** Months since year 0, for counting. */
export function monthIndex(month: Month): number {
  return digits(month, 0, 4) * 12 + digits(month, 5, 7) - 1;
}

/** Without a piece of text for each number: all plans together ask for tens of thousands of months. */
function digits(month: Month, from: number, upTo: number): number {
  let number = 0;
  for (let at = from; at < upTo; at++) number = number * 10 + month.charCodeAt(at) - 48;
  return number;
}

export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

export function quarterOf(month: Month): Quarter {
  const quarter = Math.floor((Number(month.slice(5, 7)) - 1) / 3) + 1;
  return `${month.slice(0, 4)}-Q${quarter}` as Quarter;
}

export function firstMonth(quarter: Quarter): Month {
  return monthAt(Number(quarter.slice(0, 4)) * 12 + (Number(quarter.slice(6)) - 1) * 3);
}

export function lastMonth(quarter: Quarter): Month {
  return monthAt(monthIndex(firstMonth(quarter)) + 2);
}

/** Every quarter that the months from `start` to `end` touch, in order; none when the end lies before the start. */
export function quartersBetween(start: Month, end: Month): readonly Quarter[] {
  const found: Quarter[] = [];
  for (let index = monthIndex(start); index <= monthIndex(end); index++) {
    const quarter = quarterOf(monthAt(index));
    if (found.at(-1) !== quarter) found.push(quarter);
  }
  return found;
}
