import { type Activity, type Payer, quartersOf, type Status } from '../../../../shared/domain/activity.ts';
import {
  firstMonth,
  lastMonth,
  type Month,
  type Quarter,
  quarterOf,
} from '../../../../shared/domain/month.ts';
import { type Language } from '../../../../shared/domain/text.ts';
import { en } from '../../../../shared/i18n/en.ts';
import { zhCN } from '../../../../shared/i18n/zhCN.ts';
import { formatMoney, formatNumber, formatQuarters } from '../../../../shared/reports/format.ts';

type When = Pick<Activity, 'start' | 'end'>;

const words = { en, zh: zhCN } as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function payerText(payer: Payer | null, language: Language): string {
  return payer === null ? '' : words[language].workplans.payer[payer];
}

export function statusText(status: Status, language: Language): string {
  return words[language].planCells.status[status];
}

/** `Mar 2018`, `2018年3月`. */
export function monthText(month: Month | null, language: Language): string {
  if (month === null) return '';
  const year = month.slice(0, 4);
  return language === 'zh'
    ? `${year}年${shortMonthText(month, language)}`
    : `${shortMonthText(month, language)} ${year}`;
}

/** Without its year: `Mar`, `3月`. */
export function shortMonthText(month: Month, language: Language): string {
  const n = Number(month.slice(5));
  return language === 'zh' ? `${n}月` : (months[n - 1] ?? '');
}

export function percentText(percent: number | null, language: Language): string {
  if (percent === null) return '';
  return `${formatNumber(percent, language)}${language === 'zh' ? '%' : ' %'}`;
}

/** `CNY 120,000` in both languages: the figures of a column stand under each other. */
export function budgetText({ amount, currency }: Pick<Activity['budget'], 'amount' | 'currency'>): string {
  return amount === null ? '' : formatMoney(amount, currency, 'en').replace(/\s/u, ' ');
}

/** The year leads in English, too, so that a column of spans can be read down; `parseQuarters` reads each of them. */
export function quartersText(quarters: readonly Quarter[], language: Language): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (language === 'zh' || first === undefined || last === undefined)
    return formatQuarters(quarters, language);
  const [[year, from], [lastYear, upTo]] = [first.split('-'), last.split('-')];
  if (first === last) return `${year} ${from}`;
  return year === lastYear ? `${year} ${from} – ${upTo}` : `${year} ${from} – ${lastYear} ${upTo}`;
}

/** Quarters where they are whole ones, otherwise the months, so that nothing is lost by typing it again. */
export function whenText(when: When, language: Language): string {
  const { start, end } = when;
  const isWhole =
    start !== null &&
    end !== null &&
    start <= end &&
    start === firstMonth(quarterOf(start)) &&
    end === lastMonth(quarterOf(end));
  return isWhole ? quartersText(quartersOf(when), language) : monthsText(when, language);
}

/** What the column of quarters shows: both months where the end lies before the start, an open end as a dash. */
export function shownQuarters(when: When, language: Language): string {
  const { start, end } = when;
  if (start !== null && end !== null)
    return end < start ? monthsText(when, language) : quartersText(quartersOf(when), language);
  const quarters = quartersText(quartersOf(when), language);
  if (quarters === '') return '';
  return start === null ? `${dash(language)}${quarters}`.trim() : `${quarters}${dash(language)}`.trim();
}

function monthsText({ start, end }: When, language: Language): string {
  if (start === null && end === null) return '';
  return `${monthText(start, language)}${dash(language)}${monthText(end, language)}`.trim();
}

function dash(language: Language): string {
  return language === 'zh' ? '—' : ' – ';
}
