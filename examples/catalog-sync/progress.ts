/** Shows how far a piece of work has come. */
export interface Progress {
  start(what: string, total: number): void;
  update(done: number): void;
}

const barWidth = 30;

/** A bar that redraws itself on a terminal, and a plain line per step elsewhere. Work on nothing is not mentioned. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let what = '';
  let total = 0;
  const show = (done: number) => {
    if (total === 0) return;
    if (!stream.isTTY) return void stream.write(`${what}: ${done} of ${total}\n`);
    const filled = Math.round((done / total) * barWidth);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    stream.write(`\r${bar} ${what}: ${done} of ${total}${done === total ? '\n' : ''}`);
  };
  return {
    start(name, count) {
      [what, total] = [name, count];
      if (stream.isTTY) show(0);
    },
    update: show,
  };
}
