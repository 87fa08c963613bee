import { readXml } from '../../../../shared/lib/guardedXml.ts';
import { ListStop } from '../listContent.ts';

type FirstSheet = {
  /** By which the workbook names the part of the sheet. */
  readonly sheetId: string;
  /** Old workbooks of the Mac count their days from 1904. */
  readonly hasDatesFrom1904: boolean;
};

/** The first sheet that is not hidden. */
export function firstSheet(workbook: Uint8Array): FirstSheet {
  const shown: string[] = [];
  const all: string[] = [];
  let hasDatesFrom1904 = false;
  readXml(workbook, {
    opened: (name, attributes) => {
      if (name === 'workbookPr') hasDatesFrom1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const id = attributes.get('id') ?? '';
      all.push(id);
      if ((attributes.get('state') ?? 'visible') === 'visible') shown.push(id);
    },
    closed: () => undefined,
    text: () => undefined,
  });
  const [sheetId] = [...shown, ...all];
  if (sheetId === undefined) throw new ListStop('nothing-in');
  return { sheetId, hasDatesFrom1904 };
}
