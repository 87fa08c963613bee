import type { Text } from './text.ts';

/** What a unit counts, in each language; empty where nothing is written. */
export type Counted = { readonly en: string; readonly zh: string };

// What follows one of these only tells more about what was counted before it.
const detail = /\s(?:in|of|from|for|at|with|to|by|per|on|under|across|and|or|who|that|which)\s|[,;:(/–—]/u;
const numberOf = /^(?:the )?(?:total )?(?:number|no\.?) of /u;
const measureWord = /^[家名个位人所座条项次场套份期]/u;

/** `fireworks SMEs in Hunan` and `SME` count SMEs, `managers of SMEs` count managers; `家中小企业` counts 中小企业. */
export function countedBy(unit: Text): Counted {
  return { en: countedInEnglish(unit.en), zh: countedInChinese(unit.zh) };
}

/** English says what is counted before the first preposition, in singular here. */
function countedInEnglish(words: string): string {
  const plain = words.normalize('NFKC').toLowerCase().trim().replace(numberOf, '');
  const [head = ''] = plain.split(detail);
  return head
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Chinese says it last, behind places and kinds; what stands in brackets only tells more. */
function countedInChinese(words: string): string {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, '');
  const bare = plain.replaceAll(/[^\p{L}\p{N}%]+/gu, '');
  const rest = bare.replace(measureWord, '');
  return rest === '' ? bare : rest;
}

/**
 * Whether what a row counts adds up to what a target counts: the same thing, or a kind of it.
 * `fireworks SMEs` are SMEs and 浙江中小企业 are 中小企业; `SME managers` and 中小企业负责人 are people. In either
 * language; a thing named by its measure word alone, such as 家, is the same only as itself.
 */
export function countsAs(row: Counted, target: Counted): boolean {
  return (
    (target.en !== '' && (row.en === target.en || row.en.endsWith(` ${target.en}`))) ||
    (target.zh !== '' && (row.zh === target.zh || (target.zh.length > 1 && row.zh.endsWith(target.zh))))
  );
}
