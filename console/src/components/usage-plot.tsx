import 'uplot/dist/uPlot.min.css';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { Usage } from '../api/api-keys';
import { chartHeight, pointFormat, pointLabels } from './usage-chart';
import classes from './usage-chart.module.css';

/** The drawing of `UsageChart`; its library is loaded with it and not before. */
export function UsagePlot({ usage }: { usage: Usage }) {
  const { ref: frame, width } = useElementSize();
  const canvas = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    if (!canvas.current || width === 0) return;
    const plot = new uPlot(options(usage, width, readColors(canvas.current)), seriesOf(usage), canvas.current);
    return () => plot.destroy();
  }, [usage, width, scheme]);
  return (
    <div ref={frame} className={classes.plot}>
      <div ref={canvas} />
    </div>
  );
}

/** Columns, as uPlot wants them; time in seconds since 1970. */
function seriesOf({ points }: Usage): uPlot.AlignedData {
  return [
    points.map(({ at }) => Date.parse(at) / 1000),
    points.map(({ requests }) => requests),
    points.map(({ errors }) => errors),
  ];
}

type Colors = ReturnType<typeof readColors>;

/** The theme's colours as they are now: a canvas knows no CSS variables. */
function readColors(element: HTMLElement) {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(`--mantine-color-${name}`).trim();
  return {
    text: color('dimmed'),
    grid: color('default-border'),
    requests: color('brand-text'),
    errors: color('red-text'),
    font: style.fontFamily,
  };
}

function options({ interval }: Usage, width: number, colors: Colors): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: colors.text,
    font: `12px ${colors.font}`,
    grid: { stroke: colors.grid, width: 1 },
    ticks: { stroke: colors.grid, width: 1 },
  };
  const full = pointFormat(interval);
  const short = new Intl.DateTimeFormat('en-GB', tickFormats[interval]);
  const count = (_plot: uPlot, value: number | null) => value?.toLocaleString('en') ?? '';
  return {
    width,
    height: chartHeight - legendHeight,
    cursor: { points: { size: 7 }, y: false },
    scales: { y: { range: (_plot, _lowest, highest) => [0, Math.max(4, highest * 1.1)] } },
    axes: [
      {
        ...axis,
        incrs: tickSteps[interval],
        space: 64,
        values: (_plot, seconds) => seconds.map((at) => short.format(at * 1000)),
      },
      { ...axis, incrs: wholeSteps, values: (_plot, counts) => counts.map((at) => compact.format(at)) },
    ],
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), interval === 'day' ? 'Etc/UTC' : localTimeZone),
    series: [
      { label: pointLabels[interval], value: (_plot, at) => (at === null ? '' : full.format(at * 1000)) },
      {
        label: 'Requests',
        stroke: colors.requests,
        fill: `color-mix(in srgb, ${colors.requests} 12%, transparent)`,
        width: 2,
        value: count,
      },
      { label: 'Errors', stroke: colors.errors, width: 2, dash: [4, 3], value: count },
    ],
    // Under the pointer there are numbers; without it the legend only names the lines.
    hooks: { setLegend: [({ root, legend }) => root.toggleAttribute('data-pointed', legend.idx != null)] },
  };
}

const localTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const compact = new Intl.NumberFormat('en', { notation: 'compact' });
const hour = 3600;

const tickFormats: Record<Usage['interval'], Intl.DateTimeFormatOptions> = {
  hour: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
};
const tickSteps: Record<Usage['interval'], number[]> = {
  hour: [hour, 2 * hour, 3 * hour, 4 * hour, 6 * hour, 12 * hour],
  day: [24 * hour, 2 * 24 * hour, 5 * 24 * hour, 10 * 24 * hour],
};
const legendHeight = 32;
/** There is no half request. */
const wholeSteps = [1, 2, 5]
  .flatMap((step) => Array.from({ length: 8 }, (_, power) => step * 10 ** power))
  .sort((a, b) => a - b);
