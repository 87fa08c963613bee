import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { BoardPage, saved } from './board.ts';
import { PlanPage } from './planPage.ts';
import { expect, test } from './plenum.ts';
import { rowsOf } from './wordFile.ts';

const anji = /Anji/;

async function willChoose(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}

/** What a person has copied in a spreadsheet. */
async function copied(app: ElectronApplication, rows: readonly (readonly string[])[]): Promise<void> {
  const block = rows.map((row) => row.join('\t')).join('\n');
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), block);
}

const sheet = [
  [
    'Activity',
    'Lead',
    'Start',
    'End',
    'Target group',
    '% women',
    'Deliverable',
    'Indicator',
    'Means of verification',
    'Budget',
    'Paid by',
    'Mood',
  ],
  [
    'Choose ten pilot factories',
    'Wang Fang',
    '2018-03',
    '2018-05',
    '10 factories',
    '',
    'List of factories',
    'Factories chosen',
    'Minutes',
    'CNY 20,000',
    'ILO',
    '',
  ],
  [
    'Visit every pilot factory twice',
    'Wang Fang',
    '2018-06',
    '2018-11',
    '20 visits',
    '',
    'Visit records',
    'Visits made',
    'Visit log',
    'about 30k',
    'Partner, cash',
    'hopeful',
  ],
] as const;

const month = (text: string): Date => new Date(`${text}-01T00:00:00.000Z`);

/** The rows as they must stand in the end: on the screen, in both tables of the Word file, and in the workbook. */
const expected = [
  {
    number: '1.1.1',
    title: 'Train county inspectors',
    shown: [
      'Li Na',
      '40 county officers',
      '2018 Q1 – Q3',
      'Forty certificates',
      'Training register',
      '120,000',
      'ILO',
    ],
    logframe: [
      'Train county inspectors',
      '40 county officers',
      '45 %',
      'Forty certificates',
      'Inspectors certified',
      '0',
      '40',
      'Training register',
      'Zhejiang',
      'F-01',
    ],
    schedule: [
      'Train county inspectors',
      'Li Na',
      'China Enterprise Confederation (CEC)',
      '■',
      '■',
      '■',
      'CNY 120,000',
      'ILO',
      'Planned',
    ],
    workbook: {
      Activity: 'Train county inspectors',
      Lead: 'Li Na',
      'Target group, number': 40,
      'Target group': 'county officers',
      '% women': 0.45,
      Start: month('2018-03'),
      End: month('2018-08'),
      Baseline: 0,
      Target: 40,
      Budget: 120_000,
      Currency: 'CNY',
      'Paid by': 'ILO',
      Evidence: 'F-01',
    },
  },
  {
    number: '1.1.2',
    title: 'Inspectors who advise reach factories',
    shown: ['Li Na', '2018 Q3 – Q4', 'Visits that ended in advice', 'F-01'],
    logframe: [
      'Inspectors who advise reach factories that fines never changed',
      '–',
      '–',
      '–',
      'Visits that ended in advice',
      '–',
      '–',
      '–',
      '–',
      'F-01',
    ],
    schedule: [
      'Inspectors who advise reach factories that fines never changed',
      'Li Na',
      '–',
      '■',
      '■',
      '–',
      '–',
      'Planned',
    ],
    workbook: {
      Lead: 'Li Na',
      Start: month('2018-07'),
      End: month('2018-12'),
      Budget: null,
      Indicator: 'Visits that ended in advice',
      Evidence: 'F-01',
    },
  },
  {
    number: '1.2.1',
    title: 'Choose ten pilot factories',
    shown: ['Wang Fang', '10 factories', '2018 Q3', '20,000', 'K-01'],
    logframe: [
      'Choose ten pilot factories',
      '10 factories',
      '–',
      'List of factories',
      'Factories chosen',
      '–',
      '–',
      'Minutes',
      '–',
      'K-01',
    ],
    schedule: ['Choose ten pilot factories', 'Wang Fang', '–', '■', 'CNY 20,000', 'ILO', 'Planned'],
    workbook: {
      Lead: 'Wang Fang',
      Start: month('2018-07'),
      End: month('2018-09'),
      Budget: 20_000,
      'Paid by': 'ILO',
    },
  },
  {
    number: '1.2.2',
    title: 'Visit every pilot factory twice',
    shown: ['Wang Fang', '20 visits', '2018 Q2 – Q4', '30,000', 'Partner, cash'],
    logframe: [
      'Visit every pilot factory twice',
      '20 visits',
      '–',
      'Visit records',
      'Visits made',
      '–',
      '–',
      'Visit log',
      '–',
      'K-01',
    ],
    schedule: [
      'Visit every pilot factory twice',
      'Wang Fang',
      '–',
      '■',
      '■',
      '■',
      'CNY 30,000',
      'Partner, cash',
      'Planned',
    ],
    workbook: {
      Lead: 'Wang Fang',
      Budget: 30_000,
      Currency: 'CNY',
      'Paid by': 'Partner, cash',
      Indicator: 'Visits made',
    },
  },
] as const;

test('an empty plan becomes a complete one: typed, pasted and dragged, and its files say the same', async ({
  app,
  window,
  computer,
}) => {
  const plan = new PlanPage(window);
  const { keyboard } = window;

  await test.step('a partner comes with an empty plan', async () => {
    await window.getByRole('link', { name: 'Partners', exact: true }).click();
    await window.getByRole('textbox', { name: /^Add a partner/ }).fill('Anji County');
    await keyboard.press('Enter');
    await plan.goTo(anji);
    await expect(plan.tab(anji)).toHaveAccessibleName(/0\s% complete/);
  });

  await test.step('a row is written by keyboard, column by column', async () => {
    await plan.showAllColumns();
    await window.getByRole('button', { name: 'Add an activity' }).first().focus();
    await keyboard.press('Enter');
    await keyboard.type('Train county inspectors');
    await keyboard.press('Enter');
    await expect(plan.row('Train county inspectors')).toBeVisible();
    await window.getByRole('gridcell', { name: /^Train county inspectors/ }).click();
    await keyboard.press('Tab');
    // Lead, supporting, provinces, sectors, target, women, start, end, quarters, deliverable, indicator, baseline, target, verification.
    await plan.typeAlong(
      'Li Na',
      'CEC',
      'Zhejiang',
      '',
      '40 county officers',
      '45',
      '2018-03',
      '2018-08',
      '',
    );
    await plan.typeAlong(
      'Forty certificates',
      'Inspectors certified',
      '0',
      '40',
      'Training register',
      '120,000',
    );
    await keyboard.type('ILO');
    await keyboard.press('Enter');
    await expect(plan.row('Train county inspectors')).toContainText('2018 Q1 – Q3');
    await expect(plan.row('Train county inspectors')).toContainText('120,000');
    await saved(window);
  });

  await test.step('a block of a spreadsheet makes rows; what has no place is told, what is not understood stays', async () => {
    await copied(app, sheet);
    await window.getByRole('button', { name: 'Add an activity' }).nth(1).focus();
    await keyboard.press('Enter');
    await keyboard.press('Control+v');
    await expect(plan.row('Choose ten pilot factories')).toContainText('Wang Fang');
    await expect(plan.row('Visit every pilot factory twice')).toContainText('about 30k');
    await expect(window.getByText('hopeful')).toBeVisible();
    await keyboard.press('Control+z');
    await expect(plan.row('Choose ten pilot factories')).toHaveCount(0);
    await keyboard.press('Control+Shift+z');
    await expect(plan.row('Choose ten pilot factories')).toHaveCount(1);
  });

  await test.step('evidence that is dragged on an output makes an activity, on an activity it is why', async () => {
    await plan.open('Evidence');
    const evidence = window.getByRole('list', { name: /^Evidence of the workshop/ });
    const finding = evidence.getByRole('button', { name: /^F-01/ });
    await new BoardPage(window).drag(finding, plan.row('O1.1').first());
    await expect(plan.row('Inspectors who advise reach factories')).toContainText('F-01');
    await finding.scrollIntoViewIfNeeded();
    await new BoardPage(window).drag(finding, plan.row('Train county inspectors'));
    await expect(plan.row('Train county inspectors')).toContainText('F-01');
  });

  await test.step('what is missing is asked, and asked no longer once it is there', async () => {
    await plan.open('Checks');
    const open = window.getByRole('radio', { name: /^Open \d+/ });
    await expect(open).toBeVisible();
    await window
      .getByRole('list', { name: 'Open', exact: true })
      .getByRole('button', { name: /^1\.1\.2/ })
      .first()
      .press('Enter');
    await expect(plan.grid.getByRole('textbox')).toBeFocused();
    await plan.typeAlong(
      'Li Na',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '2018Q3-2018Q4',
      '',
      'Visits that ended in advice',
    );
    await plan.row('Visit every pilot factory twice').getByText('about 30k').click();
    await keyboard.type('30000');
    await keyboard.press('Enter');
    await expect(plan.row('Visit every pilot factory twice')).toContainText('30,000');

    await window.getByRole('button', { name: /^Accept with a reason: 1\.1\.2 / }).press('Enter');
    await keyboard.type('Paid from the running budget of the county');
    await keyboard.press('Enter');

    await plan.open('Evidence');
    const cluster = window
      .getByRole('list', { name: /^Evidence of the workshop/ })
      .getByRole('button', { name: /^K-01/ });
    for (const activity of ['Choose ten pilot factories', 'Visit every pilot factory twice']) {
      await plan.row(activity).getByText(activity).click();
      await cluster.press('Enter');
      await window.getByRole('menuitem', { name: /^Add to 1\.2\.\d/ }).press('Enter');
      await expect(plan.row(activity)).toContainText('K-01');
    }
    await plan.open('Checks');
    await expect(window.getByRole('heading', { name: 'Nothing is left to ask' })).toBeVisible();
    await expect(plan.tab(anji)).toHaveAccessibleName(/No open check/);
  });

  await test.step('the other views show the same rows, and what is moved there has moved everywhere', async () => {
    await plan.show('Timeline');
    const chosen = window.getByRole('option', { name: /^1\.2\.1 Choose ten pilot factories/ });
    await expect(chosen).toHaveAccessibleName(/March to May 2018/);
    await chosen.click();
    await keyboard.press('Alt+ArrowRight');
    await expect(chosen).toHaveAccessibleName(/April to June 2018/);
    await plan.show('Quarters');
    await window.getByRole('button', { name: 'Close the panel' }).click();
    const card = window.getByRole('group', { name: /^1\.2\.1 Choose ten pilot factories, 2018 Q2/ });
    await new BoardPage(window).drag(card, window.getByRole('region', { name: '2018 Q3', exact: true }));
    await expect(
      window.getByRole('group', { name: /^1\.2\.1 Choose ten pilot factories, 2018 Q3/ }),
    ).toBeVisible();
    await plan.show('Logframe');
    await expect(plan.row('Choose ten pilot factories')).toContainText('2018 Q3');
  });

  await test.step('the Word file and the workbook say, cell by cell, what the table says', async () => {
    for (const { title, shown } of expected)
      for (const text of shown) await expect(plan.row(title)).toContainText(text);

    const folder = computer.folder('Anji');
    await willChoose(app, folder);
    await plan.show('Document');
    for (const kind of ['Word', 'Excel']) {
      await window.getByRole('button', { name: kind, exact: true }).click();
      await expect(window.getByRole('heading', { name: '1 file is written' })).toBeVisible({
        timeout: 30_000,
      });
    }
    const [word, excel] = ['docx', 'xlsx'].map((end) => {
      const name = readdirSync(folder).find((each) => each.endsWith(end)) ?? '';
      return path.join(folder, name);
    }) as [string, string];

    const tables = rowsOf(word);
    const sheets = await readExcelFile(excel);
    const [head, ...rows] = sheets.find(({ sheet }) => sheet === 'Workplan')?.data ?? [];
    for (const { number, logframe, schedule, workbook } of expected) {
      const [inLogframe, inSchedule] = tables.filter(([first]) => first === number);
      expect(inLogframe).toEqual([number, ...logframe]);
      expect(inSchedule?.filter((cell) => cell !== '')).toEqual([number, ...schedule]);
      const row = rows.find(([first]) => first === number);
      for (const [column, value] of Object.entries(workbook))
        expect([number, column, row?.[head?.indexOf(column) ?? -1] ?? null]).toEqual([number, column, value]);
    }
  });
});
