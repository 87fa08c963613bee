import type { FileChild } from 'docx';
import type { Opening } from '../../../shared/reports/opening.ts';
import { paragraph } from '../text.ts';

/** The top of a list: it leaves the page to the list itself. */
export function listTitle({ programme, workshop, language }: Opening, title: string): readonly FileChild[] {
  const where = [workshop.place, workshop.dates].filter((part) => part !== '');
  return [
    ...(programme === '' ? [] : [paragraph('Programme', programme)]),
    paragraph('Title', title),
    paragraph('Subtitle', workshop.title),
    ...(where.length === 0 ? [] : [paragraph('OtherName', where.join(language === 'zh' ? '，' : ', '))]),
  ];
}

/** Below the list, where it takes no room from the first page. */
export function listNotice({ notice }: Opening): readonly FileChild[] {
  return notice === '' ? [] : [paragraph('Legend', notice)];
}
