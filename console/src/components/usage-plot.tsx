import 'uplot/dist/uPlot.min.css';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { Usage } from '../api/api-keys';
import { chartHeight } from './usage-chart';

/** The drawing of `UsageChart`; its library is loaded with it and not before. */
export function UsagePlot({ usage }: { usage: Usage }) {
  const { ref: frame, width } = useElementSize();
  const canvas = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    if (!canvas.current || width === 0) return;
    const plot = new uPlot(options(width, readColors(canvas.current)), seriesOf(usage), canvas.current);
    return () => plot.destroy();
  }, [usage, width, scheme]);
  return (
    <div ref={frame}>
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

function options(width: number, { text, grid, requests, errors, font }: Colors): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: text,
    font: `12px ${font}`,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1 },
  };
  return {
    width,
    height: chartHeight - legendHeight,
    cursor: { points: { size: 7 }, y: false },
    scales: { y: { range: (_plot, _lowest, highest) => [0, Math.max(4, highest * 1.1)] } },
    axes: [axis, { ...axis, incrs: wholeSteps }],
    series: [
      {},
      { label: 'Requests', stroke: requests, fill: `color-mix(in srgb, ${requests} 12%, transparent)`, width: 2 },
      { label: 'Errors', stroke: errors, width: 2, dash: [4, 3] },
    ],
  };
}

const legendHeight = 32;
/** There is no half request. */
const wholeSteps = [1, 2, 5]
  .flatMap((step) => Array.from({ length: 8 }, (_, power) => step * 10 ** power))
  .sort((a, b) => a - b);
