import type { VisitDetail } from '@paperlink/sdk';

const barWidth = 30;
/** So that a long document does not run off the screen. */
const pagesShown = 12;

/** Shows visits: in place on a terminal, the latest first, and as a line for each change elsewhere. */
export class Screen {
  private drawnLines = 0;
  private readonly shown = new Map<string, string>();

  constructor(private readonly output: NodeJS.WriteStream) {}

  show(visits: VisitDetail[]): void {
    if (!this.output.isTTY) return this.append(visits);
    const lines = visits
      .slice(-3)
      .reverse()
      .flatMap((visit) => [headline(visit), ...visit.pages.slice(0, pagesShown).map(bar), ''])
      .slice(0, (this.output.rows || 24) - 1); // No way leads back to lines that have left the screen.
    const width = (this.output.columns || 80) - 1; // A line that wraps would be two to go back over.
    const back = this.drawnLines > 0 ? `\x1b[${this.drawnLines}A\x1b[0J` : '';
    this.output.write(back + lines.map((line) => `${line.slice(0, width)}\n`).join(''));
    this.drawnLines = lines.length;
  }

  private append(visits: VisitDetail[]): void {
    for (const visit of visits) {
      const pages = visit.pages.map(({ page, durationMs }) => `${page}: ${seconds(durationMs)}`).join(', ');
      const line = headline(visit) + (pages && ` (${pages})`);
      if (this.shown.get(visit.id) !== line) this.output.write(`${line}\n`);
      this.shown.set(visit.id, line);
    }
  }
}

function headline(visit: VisitDetail): string {
  const machine = [visit.browser ?? 'Unknown browser', visit.operatingSystem].filter(Boolean).join(' on ');
  const uncounted = (visit.isBot && 'a bot, not counted') || (visit.isInternal && 'your own team, not counted');
  return [
    `${visit.completedAt ? '○' : '●'} ${visit.viewerEmail ?? visit.viewerId.slice(0, 12)}`,
    `${machine}, ${visit.device}`,
    `${seconds(visit.durationMs)}, ${visit.completion} % of the pages`,
    visit.downloaded && 'downloaded',
    uncounted,
    visit.completedAt ? 'over' : 'reading',
  ]
    .filter(Boolean)
    .join(' · ');
}

function bar(
  { page, durationMs }: { page: number; durationMs: number },
  _: number,
  all: { durationMs: number }[],
): string {
  const longest = Math.max(...all.map((each) => each.durationMs), 1);
  const length = Math.ceil((durationMs / longest) * barWidth);
  return `    page ${String(page).padStart(3)}  ${'█'.repeat(length).padEnd(barWidth)}  ${seconds(durationMs)}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
