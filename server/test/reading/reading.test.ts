import type { PaperLink } from '@paperlink/sdk';
import { eventually } from '../support/eventually';
import { samplePdf } from '../support/sample-files';
import { Receiver } from '../webhooks/receiver';
import { currentPage, expectNoFaults, firstPageMs, isNowAt, overflowOf } from './reader-page';
import { handoutLinks, makeHandout, noise, withoutFirstPage } from './handout';
import { describeInBrowser, phone, ReadingStage } from './stage';

jest.setTimeout(60_000);

describeInBrowser('a document in the browser', () => {
  let stage: ReadingStage;
  let paperlink: PaperLink;
  let documentId: string;

  beforeAll(async () => {
    stage = await ReadingStage.start();
    paperlink = stage.paperlink;
    documentId = await stage.upload(await makeHandout({ pages: 6 }), 'Handout.pdf');
  });

  afterEach(async () => {
    await stage.closePages();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  afterAll(() => stage?.stop());

  const share = (access: object = {}, document = documentId) =>
    paperlink.links.create({ documentId: document, access });

  it('is read, and whoever shared it sees at once who read which page for how long, and is told of it', async () => {
    const receiver = await Receiver.start();
    await paperlink.webhookEndpoints.create({ url: receiver.url(), events: ['*'] });
    const link = await share();
    const page = await stage.openReader(link);
    for (const next of ['2', '3']) {
      await page.waitForTimeout(400);
      await page.keyboard.press('ArrowRight');
      await isNowAt(page, next);
    }
    await page.waitForTimeout(400);
    const readAt = Date.now();
    const visit = await eventually(async () => {
      const [listed] = await stage.visitsOf(link);
      const found = await paperlink.visits.get(listed!.id);
      expect(found.pages.map((one) => one.page)).toEqual([1, 2, 3]);
      return found;
    }, 2_000);
    expect(Date.now() - readAt).toBeLessThan(2_000);
    expect(visit).toMatchObject({ pagesViewed: 3, completion: 50, browser: 'Chrome', device: 'desktop', isBot: false });
    for (const { page: number, durationMs } of visit.pages) {
      expect([number, durationMs >= (number === 3 ? 1 : 400), durationMs < 5_000]).toEqual([number, true, true]);
    }
    const started = () =>
      receiver.received.some(({ body }) => body.includes('visit.started') && body.includes(visit.id));
    await eventually(started);
    await receiver.stop();

    // What was read since goes out as the tab is closed.
    const { durationMs } = await paperlink.visits.get(visit.id);
    await page.waitForTimeout(300);
    await page.close({ runBeforeUnload: true });
    await eventually(async () => (await paperlink.visits.get(visit.id)).durationMs >= durationMs + 300);
    // And that it was closed, so that the visit is over soon.
    const isEnding = `select from visits where id = $1 and ends_at < now() + interval '11 s'`;
    expect(await stage.api.sql('test', isEnding, [visit.id])).toHaveLength(1);
  });

  it('can be walked through by keyboard, page number and links, read aloud, and made larger', async () => {
    const page = await stage.openReader(await share());
    expect(await page.title()).toBe('Handout.pdf');
    await page.getByRole('region', { name: 'Page 1 of 6' }).getByText('Chapter 1', { exact: true }).waitFor();
    await page.keyboard.press('End');
    await isNowAt(page, '6');
    await page.keyboard.press('Home');
    await isNowAt(page, '1');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await isNowAt(page, '2');
    await page.getByLabel('Page', { exact: true }).fill('5');
    await page.keyboard.press('Enter');
    await isNowAt(page, '5');

    const links = page.getByRole('region', { name: 'Page 5 of 6' }).getByRole('link');
    await links.first().waitFor();
    const attributes = await links.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('href'), one.getAttribute('rel')]),
    );
    expect(attributes).toEqual(handoutLinks.slice(0, 2).map((href) => [href, 'noopener noreferrer nofollow']));

    const level = page.locator('#zoom-fit');
    expect(await level.textContent()).toBe('125%');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await level.textContent()).toBe('150%');
    expect(await currentPage(page)).toBe('5');
    // Drawn anew, as sharp as the screen is.
    await eventually(async () => {
      const canvas = page.getByRole('region', { name: 'Page 5 of 6' }).locator('canvas');
      const [drawn, shown] = await canvas.evaluate((one: HTMLCanvasElement) => [one.width, one.clientWidth]);
      return Math.abs(drawn - shown) <= 1 && shown > 1_150;
    });
    await page.keyboard.press('-');
    expect(await level.textContent()).toBe('125%');
    await expectNoFaults(page);

    // Where pages are wider than the window, the arrows lead to what is out of sight of them.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('+');
    expect(await level.textContent()).toBe('200%');
    const left = () => page.locator('#pages').evaluate((one) => one.scrollLeft);
    const before = await left();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => (await left()) > before);
    expect(await currentPage(page)).toBe('5');
  });

  it('of 50 pages and 20 MB shows the first within a second', async () => {
    const large = await makeHandout({ pages: 50, pictureBytes: 400_000 });
    expect(large.length).toBeGreaterThan(20_000_000);
    const link = await share({}, await stage.upload(large, 'Large.pdf'));
    const short = await share({}, await stage.upload(samplePdf({ pages: 1 }).bytes, 'Short.pdf'));
    const page = await stage.newPage();
    let fetched = 0;
    page.on('response', (response) => {
      if (response.url().endsWith('/file')) fetched += Number(response.headers()['content-length']);
    });
    const timeOf = async (shown: typeof link): Promise<number> => {
      await page.goto(stage.addressOf(shown));
      return eventually(() => firstPageMs(page), 60_000);
    };
    const times: number[] = [];
    const shortTimes: number[] = [];
    // The best of some, since other tests take turns with this one on the same processors; and where even one page takes long, of that order.
    const limit = () => Math.max(1_000, 3 * Math.min(...shortTimes));
    while (times.length < 5 && !(Math.min(...times) < limit())) {
      shortTimes.push(await timeOf(short));
      fetched = 0;
      times.push(await timeOf(link));
    }
    expect(Math.min(...times)).toBeLessThan(limit());
    expect(fetched).toBeLessThan(3_000_000);
  }, 600_000);

  it('of thousands of pages takes no more of the browser than a short one', async () => {
    const link = await share({}, await stage.upload(samplePdf({ pages: 5_000 }).bytes, 'Book.pdf'));
    const page = await stage.openReader(link);
    expect(await page.locator('#page-count').textContent()).toBe('of 5000');
    for (const target of ['2500', '4000', '5000', '1']) {
      await page.locator('#page').fill(target);
      await page.keyboard.press('Enter');
      await page.locator(`[aria-label="Page ${target} of 5000"] canvas`).waitFor();
      expect(await page.locator('.page').count()).toBeLessThan(30);
    }
  });

  it('may be an image, and is downloaded only where that is allowed', async () => {
    const image = await stage.upload(noise(300), 'Poster.png');
    const link = await share({ allowDownload: true }, image);
    const page = await stage.openReader(link);
    const poster = page.getByRole('img', { name: 'Poster.png' });
    expect(await poster.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(300);
    expect(await page.locator('#page-form').isVisible()).toBe(false);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Poster.png');

    const address = page.url();
    await paperlink.links.update(link.id, { access: { allowDownload: false } });
    await page.getByRole('link', { name: 'Download' }).click();
    await page.getByText('cannot be downloaded any more').waitFor();
    await expectNoFaults(page);
    await page.getByRole('button', { name: 'Close' }).click();
    expect([await page.locator('#state').isVisible(), page.url()]).toEqual([false, address]);
    await page.goto(stage.addressOf(await share({}, image)));
    await poster.waitFor();
    expect(await page.getByRole('link', { name: 'Download' }).count()).toBe(0);
  });

  it('is shown once the gate has what it asks for, which says at each field what is the matter', async () => {
    const link = await share({ password: 'harbor-2025', verifyEmail: true, allowedDomains: ['blueharbor.example'] });
    const page = await stage.newPage(phone);
    await page.goto(stage.addressOf(link));
    const [email, password, code] = ['Email', 'Password', 'Code from the email'].map((label) =>
      page.getByLabel(label, { exact: true }),
    );
    const proceed = () => page.getByRole('button', { name: 'Continue' }).click();
    const problemOf = (field: string) => page.locator(`#${field}-problem`);
    expect(await email!.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await email!.getAttribute('autocomplete')).toMatch(/email$/);
    expect(await password!.getAttribute('autocomplete')).toBe('current-password');

    await proceed();
    expect(await problemOf('email').textContent()).toBe('Enter your email address.');
    await email!.fill('jo@elsewhere.example');
    await password!.fill('wrong');
    await proceed();
    await problemOf('password').filter({ hasText: 'not the password' }).waitFor();
    expect(await password!.evaluate((one) => one === document.activeElement)).toBe(true);
    await password!.fill('harbor-2025');
    await proceed();
    await problemOf('email').filter({ hasText: 'not allowed' }).waitFor();
    await email!.fill('jo@blueharbor.example');
    await proceed();
    await code!.waitFor();
    expect(await code!.getAttribute('autocomplete')).toBe('one-time-code');
    await code!.fill('12');
    await proceed();
    await problemOf('code').filter({ hasText: 'six digits' }).waitFor();
    await expectNoFaults(page);
    expect(await overflowOf(page)).toBe(0);
    await code!.fill(/\d{6}/.exec(stage.mails.at(-1)!)![0]);
    await proceed();
    await page.locator('.page canvas').first().waitFor();
    expect(await stage.visitsOf(link)).toMatchObject([
      { viewerEmail: 'jo@blueharbor.example', viewerEmailVerified: true },
    ]);
  });

  it('fits a phone', async () => {
    const page = await stage.openReader(await share({ allowDownload: true }), phone);
    expect(await overflowOf(page)).toBe(0);
    const { width, x } = (await page.locator('.page').first().boundingBox())!;
    expect([x, width]).toEqual([8, 344]);
    const canvas = page.locator('canvas').first();
    expect(await canvas.evaluate((one: HTMLCanvasElement) => one.width)).toBeGreaterThanOrEqual(1_030);
    for (const name of ['Zoom in', 'Zoom out']) {
      const box = (await page.getByRole('button', { name }).boundingBox())!;
      expect([name, box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 740]).toEqual([name, true]);
    }
    await expectNoFaults(page);
  });

  it('goes on in another visit when the first is over', async () => {
    const link = await share();
    const page = await stage.openReader(link);
    await eventually(async () => (await stage.visitsOf(link))[0]!.durationMs > 0);
    await stage.api.sql('test', 'update visits set completed_at = now() where link_id = $1', [link.id]);
    await page.keyboard.press('ArrowRight');
    await eventually(async () => {
      const visits = await stage.visitsOf(link);
      return (
        visits.length === 2 && visits.some(({ pagesViewed, completedAt }) => completedAt === null && pagesViewed > 0)
      );
    });
    expect(await page.locator('.page canvas').count()).toBeGreaterThan(0);
  });

  it('is shown in its new version, in one visit to it, when the visit to the old one is over', async () => {
    const id = await stage.upload(await makeHandout({ pages: 6 }), 'Draft.pdf');
    const link = await share({}, id);
    const page = await stage.openReader(link);
    await eventually(async () => (await stage.visitsOf(link))[0]!.durationMs > 0);
    const data = await makeHandout({ pages: 2 });
    await paperlink.documents.createVersion(id, { file: { data, fileName: 'Final.pdf' } });
    await stage.api.sql('test', 'update visits set completed_at = now() where link_id = $1', [link.id]);
    await page.keyboard.press('ArrowRight');
    await page.getByText('of 2').waitFor();
    await page.locator('.page .drawing').first().waitFor();
    await eventually(async () => {
      const visits = await stage.visitsOf(link);
      return (
        visits.length === 2 && visits.some(({ completedAt, durationMs }) => completedAt === null && durationMs > 0)
      );
    });
  });

  it('with a page that is damaged is shown with the others', async () => {
    const link = await share({}, await stage.upload(withoutFirstPage(), 'Torn.pdf'));
    const page = await stage.openReader(link);
    await page.getByText('This page cannot be shown.').waitFor();
    expect(await page.locator('#state').isVisible()).toBe(false);
  });

  it('is taken from the screen, saying why, when its link is closed meanwhile', async () => {
    const link = await share();
    const page = await stage.openReader(link);
    await paperlink.links.update(link.id, { disabled: true });
    await page.keyboard.press('ArrowRight');
    await page.getByText('This link is switched off').waitFor();
    expect(await page.locator('.page').count()).toBe(0);
    await eventually(() => Promise.resolve(page.workers().length === 0));
    await expectNoFaults(page);
    await page.reload();
    await page.getByRole('heading', { name: 'This link is switched off' }).waitFor();
    await expectNoFaults(page);
  });

  it('that cannot be reached can be tried again', async () => {
    const page = await stage.newPage();
    await page.route('**/visits', (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
    await page.goto(stage.addressOf(await share()));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.page canvas').first().waitFor();
    stage.complaints.splice(0); // Of the 503.
  });
});
