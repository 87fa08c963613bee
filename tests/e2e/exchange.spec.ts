import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import { textIn } from '../../shared/domain/text.ts';
import { activitiesOf } from '../../shared/records/queries.ts';
import { saved } from './board.ts';
import { PlanPage } from './planPage.ts';
import { Computer, expect, recordsIn, test } from './plenum.ts';
import { WordTable } from './wordEditing.ts';
import { rowsOf } from './wordFile.ts';

const saws = /^State Administration of Work Safety/;
const cec = /^China Enterprise Confederation/;

/** Rows of the example that somebody changes, and what they say then. */
const unit = {
  title: 'Add a unit on advisory visits to the inspector curriculum',
  sent: 'Unit of eight hours with trainer notes and three case films',
  ours: 'Unit of twelve hours with trainer notes',
  theirs: 'Unit of ten hours with trainer notes and three case films',
};
const offer = {
  title: 'Publish the course offer, with prices, for each module',
  sent: 'Course catalogue with prices, printed and online',
  ours: 'Course catalogue with prices, online only',
  theirs: 'Course catalogue with prices, printed in two languages',
};
const dropped = 'Train a national core group of inspectors in advisory visits';
const register = 'Keep a public register of certified trainers';
const contact = 'Name a contact point in every province';
const staff = 'Train the staff who keep the register';
const income = 'Agree on roles and income sharing with local CEC';
const incomeLater = 'Agree on roles, prices and income sharing with local CEC';
const passphrase = '重庆 April 2017';
const contactLater = 'Name two contact points in every province';

/** One application on one computer, in the words of the person who sits there. */
class Seat {
  readonly computer: Computer;
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly plan: PlanPage;

  private constructor(computer: Computer, app: ElectronApplication, page: Page) {
    this.computer = computer;
    this.app = app;
    this.page = page;
    this.plan = new PlanPage(page);
  }

  static async at(computer: Computer, ...args: readonly string[]): Promise<Seat> {
    const app = await computer.start(...args);
    const page = await app.firstWindow();
    await expect(page.getByRole('navigation')).toBeVisible();
    return new Seat(computer, app, page);
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
  }

  /** The system's own windows cannot be driven; these are the answers that a person would give in them. */
  async willChoose(...chosen: readonly string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: filePaths[0] ?? '' });
    }, chosen);
  }

  /** The plan of the only partner of a copy. */
  async openOwnPlan(): Promise<void> {
    await this.goTo('Workplan');
    await expect(this.plan.grid).toBeVisible();
    await this.plan.showAllColumns();
  }

  async overtype(row: string, from: string, to: string): Promise<void> {
    await this.plan.row(row).getByText(from).first().click();
    await this.page.keyboard.type(to);
    await this.page.keyboard.press('Enter');
    await expect(this.plan.row(row === from ? to : row)).toContainText(to);
    await saved(this.page);
  }

  async addUnderFirstOutput(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add an activity' }).first().focus();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    await expect(this.plan.row(title)).toBeVisible();
    await saved(this.page);
  }

  async remove(title: string): Promise<void> {
    await this.plan
      .row(title)
      .getByRole('button', { name: /^Activity \d/ })
      .focus();
    await this.page.keyboard.press('Delete');
    await expect(this.plan.row(title)).toHaveCount(0);
    await saved(this.page);
  }

  /** Scrolls the table until a row is in sight; rows out of sight are not there. */
  async seek(title: string): Promise<void> {
    await this.plan.grid.hover();
    await this.page.mouse.wheel(0, -10_000);
    await expect(async () => {
      if ((await this.plan.row(title).count()) > 0) return;
      await this.page.mouse.wheel(0, 200);
      throw new Error(`"${title}" is not in sight`);
    }).toPass();
  }

  async sendBack(file: string, passphrase: string | null = null): Promise<void> {
    await this.goTo('Send back');
    if (passphrase !== null) {
      await this.page.getByRole('checkbox', { name: 'Protect with a passphrase' }).press('Space');
      for (const field of ['Passphrase', 'Passphrase again'])
        await this.page.getByLabel(field, { exact: true }).fill(passphrase);
    }
    await this.willChoose(file);
    await this.page.getByRole('button', { name: 'Save the return packet…' }).click();
    await expect(this.page.getByText(`${path.basename(file)} is ready.`)).toBeVisible();
  }

  /** Writes the Word file of the plan that is shown, and answers where it is; the folder is asked for once. */
  async exportWord(folder: string, partner: string): Promise<string> {
    await this.willChoose(folder);
    await this.plan.show('Document');
    await this.page.getByRole('button', { name: 'Word', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: '1 file is written' })).toBeVisible({
      timeout: 30_000,
    });
    await this.plan.show('Logframe');
    const name = readdirSync(folder).find((each) => each.endsWith('.docx') && each.includes(partner)) ?? '';
    return path.join(folder, name);
  }

  /** Takes a file in and opens its review; a wrong passphrase is said as such. */
  async takeIn(file: string, passphrase: string | null = null): Promise<void> {
    await this.goTo('Exchange');
    await this.willChoose(file);
    await this.page.getByRole('button', { name: 'Take in what came back…' }).click();
    if (passphrase !== null) {
      const dialog = this.page.getByRole('dialog', { name: 'Passphrase of the packet' });
      for (const typed of ['not this one', passphrase]) {
        await dialog.getByLabel('Passphrase', { exact: true }).fill(typed);
        await dialog.getByRole('button', { name: 'Open it' }).click();
        if (typed !== passphrase) await expect(dialog.getByText('This is not its passphrase.')).toBeVisible();
      }
    }
    await this.page
      .getByRole('region', { name: 'Taken in last' })
      .getByRole('link', { name: `Review ${path.basename(file)}` })
      .click();
  }

  async decide(conflict: RegExp, choice: 'Ours' | 'Theirs' | 'Both'): Promise<void> {
    await this.page.getByRole('group', { name: conflict }).getByRole('radio', { name: choice }).click();
  }

  async merge(): Promise<void> {
    await this.page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(this.page.getByRole('button', { name: 'Undo the merge' })).toBeVisible();
    await saved(this.page);
  }

  async leave(): Promise<void> {
    await this.app.close();
  }
}

/** Carries a file to another computer, as a stick or a mail does. */
function carried(file: string, to: Computer): string {
  const there = path.join(to.home, path.basename(file));
  copyFileSync(file, there);
  return giveToApp(there);
}

/** The only workshop file of a computer. */
function workshopIn({ documents }: Computer): string {
  return path.join(documents, readdirSync(documents).find((name) => name.endsWith('.plenum')) ?? '');
}

test('two partners draft on their own computers, one in Word, and everything comes back together', async ({
  computer,
}) => {
  test.setTimeout(300_000);
  const others = [new Computer(), new Computer()] as const;
  const [inBeijing, atCec] = others;
  for (const other of others) other.prefer({});
  try {
    const sent = computer.folder('sent');
    let host = await Seat.at(computer, '--example', 'score-chongqing');

    await test.step('the host writes a packet for each of two partners', async () => {
      await host.goTo('Exchange');
      await host.page.getByRole('button', { name: 'Write packets…' }).click();
      const dialog = host.page.getByRole('dialog', { name: 'Write packets' });
      await dialog.getByRole('button', { name: 'None', exact: true }).click();
      for (const name of [/Work Safety \(SAWS\)/, /China Enterprise/])
        await dialog.getByRole('checkbox', { name }).press('Space');
      await host.willChoose(sent);
      await dialog.getByRole('button', { name: 'Write 2 packets…' }).click();
      await expect(dialog.getByRole('heading', { name: '2 files are written' })).toBeVisible({
        timeout: 30_000,
      });
      await dialog.getByRole('button', { name: 'Close' }).last().click();
    });

    await test.step('and goes on working on the same rows', async () => {
      await host.plan.goTo(saws);
      await host.plan.showAllColumns();
      await host.overtype(unit.title, unit.sent, unit.ours);
      await host.plan.goTo(cec);
      await host.overtype(offer.title, offer.sent, offer.ours);
      await host.leave();
    });
    const [forCec, forSaws] = ['China Enterprise', 'State Administration'].map((partner) =>
      path.join(sent, readdirSync(sent).find((name) => name.includes(partner)) ?? ''),
    ) as [string, string];
    const workshop = workshopIn(computer);
    const before = recordsIn(workshop);

    const firstBack =
      await test.step('one partner opens its packet, changes, adds and removes rows, and sends back', async () => {
        const seat = await Seat.at(inBeijing, carried(forSaws, inBeijing));
        await expect(seat.page.getByText(/^Copy of State Administration/)).toBeVisible();
        await expect(seat.page.getByRole('link', { name: 'Consolidation' })).toHaveCount(0);
        await seat.openOwnPlan();
        await seat.overtype(unit.title, unit.sent, unit.theirs);
        await seat.addUnderFirstOutput(contact);
        await seat.remove(dropped);
        await seat.goTo('Overview');
        await expect(seat.page.getByText(contact)).toBeVisible();
        const file = path.join(inBeijing.home, 'first.plenum-packet');
        await seat.sendBack(file);
        await seat.leave();
        return file;
      });

    const word = await test.step('the other exports its plan, and a colleague goes on in Word', async () => {
      const seat = await Seat.at(atCec, carried(forCec, atCec));
      await seat.openOwnPlan();
      const file = await seat.exportWord(atCec.folder('Word'), 'China Enterprise');
      await seat.leave();
      const table = new WordTable(file);
      table.overtype(offer.title, offer.sent, offer.theirs);
      table.insertUnder(register, [[register, staff]]);
      const edited = path.join(atCec.home, 'CEC edited.docx');
      table.save(edited);
      return edited;
    });

    await test.step('the host takes the packet in: both wordings of one conflict are kept', async () => {
      host = await Seat.at(computer, workshop);
      await host.takeIn(carried(firstBack, computer));
      await expect(host.page.getByRole('button', { name: '1 conflict open' })).toBeVisible();
      await host.decide(/Deliverable/, 'Both');
      await host.merge();
      await host.plan.goTo(saws);
      for (const words of [unit.ours, unit.theirs])
        await expect(host.plan.row(unit.title)).toContainText(words);
      await expect(host.plan.row(contact)).toBeVisible();
      await expect(host.plan.row(dropped)).toHaveCount(0);
    });

    await test.step('one undo takes the whole merge back, and it is done again', async () => {
      await host.page.keyboard.press('Escape');
      await host.page.getByRole('button', { name: /^Undo: merged packet/ }).click();
      await expect(host.plan.row(dropped)).toHaveCount(1);
      await expect(host.plan.row(contact)).toHaveCount(0);
      await host.page.getByRole('button', { name: /^Redo: merged packet/ }).click();
      await expect(host.plan.row(contact)).toHaveCount(1);
    });

    await test.step('and the Word file: theirs stands in the other conflict', async () => {
      await host.takeIn(carried(word, computer));
      await expect(host.page.getByRole('button', { name: '1 conflict open' })).toBeVisible();
      await host.decide(/Deliverable/, 'Theirs');
      await host.merge();
      await host.plan.goTo(cec);
      await expect(host.plan.row(offer.title)).toContainText(offer.theirs);
      await host.seek(staff);
      await host.leave();
    });

    const [secondOfSaws, secondOfCec] =
      await test.step('both go on in their copies and return once more', async () => {
        // Whoever opens the packet once more goes on where they were.
        const first = await Seat.at(inBeijing, path.join(inBeijing.home, path.basename(forSaws)));
        await first.openOwnPlan();
        await first.overtype(contact, contact, contactLater);
        const back = path.join(inBeijing.home, 'second.plenum-packet');
        await first.sendBack(back);
        await first.leave();
        const second = await Seat.at(atCec, workshopIn(atCec));
        await second.openOwnPlan();
        await second.overtype(income, income, incomeLater);
        const other = path.join(atCec.home, 'CEC back.plenum-packet');
        await second.sendBack(other, passphrase);
        await second.leave();
        return [back, other] as const;
      });

    await test.step('which come in the other order, and nothing is asked twice', async () => {
      host = await Seat.at(computer, workshop);
      await host.takeIn(carried(secondOfCec, computer), passphrase);
      await expect(host.page.getByText('Nothing is in conflict.')).toBeVisible();
      await host.merge();

      // A double click, while the workshop is open.
      await computer.startAgain(carried(secondOfSaws, computer));
      await host.goTo('Exchange');
      await host.page.getByRole('button', { name: /^Review what State Administration/ }).click();
      await expect(host.page.getByText('Nothing is in conflict.')).toBeVisible();
      await host.merge();
    });

    await test.step('the Word files of both say what was decided', async () => {
      await host.plan.goTo(saws);
      const folder = computer.folder('decided');
      const ofSaws = rowsOf(await host.exportWord(folder, 'State Administration'));
      await host.plan.goTo(cec);
      const ofCec = rowsOf(await host.exportWord(folder, 'China Enterprise'));
      const cells = (rows: typeof ofSaws, title: string): string =>
        rows.find((row) => row.some((cell) => cell.startsWith(title)))?.join(' | ') ?? '';
      for (const words of [unit.ours, unit.theirs]) expect(cells(ofSaws, unit.title)).toContain(words);
      expect(cells(ofSaws, contactLater)).not.toBe('');
      expect(cells(ofSaws, dropped)).toBe('');
      expect(cells(ofCec, offer.title)).toContain(offer.theirs);
      for (const title of [staff, incomeLater, register]) expect(cells(ofCec, title)).not.toBe('');
      await host.leave();
    });

    await test.step('every row is accounted for', async () => {
      const after = recordsIn(workshop);
      const titles = (records: typeof after, partner: RegExp): readonly string[] => {
        const [found] = [...records.partners.values()].filter(({ name }) => partner.test(name.en));
        const plan = [...records.workplans.values()].find(({ partnerId }) => partnerId === found?.id);
        return plan
          ? activitiesOf(records, plan.id)
              .map(({ title }) => textIn(title, 'en'))
              .toSorted()
          : [];
      };
      const expected = titles(before, saws).filter((title) => title !== dropped);
      expect(titles(after, saws)).toEqual([...expected, contactLater].toSorted());
      const ofCec = titles(before, cec).map((title) => (title === income ? incomeLater : title));
      expect(titles(after, cec)).toEqual([...ofCec, staff].toSorted());
      const isOther = (name: string): boolean => !saws.test(name) && !cec.test(name);
      for (const { name } of before.partners.values()) {
        if (!isOther(name.en)) continue;
        const only = new RegExp(`^${name.en.replace(/[()]/g, '\\$&')}$`);
        expect(titles(after, only)).toEqual(titles(before, only));
      }
    });
  } finally {
    for (const other of others) await other.off();
  }
});
