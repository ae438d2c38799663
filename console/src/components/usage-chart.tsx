import { Skeleton, Table } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Usage } from '../api/api-keys';
import classes from './usage-chart.module.css';

const UsagePlot = lazy(async () => ({ default: (await import('./usage-plot')).UsagePlot }));

export const chartHeight = 220;

const labelFormats: Record<Usage['interval'], Intl.DateTimeFormatOptions> = {
  hour: { dateStyle: 'medium', timeStyle: 'short' },
  // A day is one of UTC.
  day: { dateStyle: 'medium', timeZone: 'UTC' },
};

/** How the hour or the day of a point is told in full. */
export const pointFormat = (interval: Usage['interval']): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', labelFormats[interval]);

/** What a point stands for. */
export const pointLabels: Record<Usage['interval'], string> = { hour: 'Hour', day: 'Day (UTC)' };

/** Requests and errors over time: drawn, and, for those who read rather than look, as a table. */
export function UsageChart({ usage }: { usage: Usage }) {
  const { points, interval } = usage;
  const summary = summarize(points);
  const format = pointFormat(interval);
  return (
    <figure className={classes.figure}>
      <div role="img" aria-label={`Chart: ${summary}`} style={{ minHeight: chartHeight }}>
        <Suspense fallback={<Skeleton height={chartHeight} />}>
          <UsagePlot usage={usage} />
        </Suspense>
      </div>
      <figcaption>
        <details>
          <summary>{summary} Show as a table</summary>
          <Table.ScrollContainer minWidth={280} mah={320}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{pointLabels[interval]}</Table.Th>
                  <Table.Th ta="right">Requests</Table.Th>
                  <Table.Th ta="right">Errors</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {points.map(({ at, ...counts }) => (
                  <Table.Tr key={at}>
                    <Table.Td>{format.format(Date.parse(at))}</Table.Td>
                    <Table.Td ta="right">{counts.requests}</Table.Td>
                    <Table.Td ta="right">{counts.errors}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </details>
      </figcaption>
    </figure>
  );
}

function summarize(points: Usage['points']): string {
  const requests = points.reduce((sum, point) => sum + point.requests, 0);
  const errors = points.reduce((sum, point) => sum + point.errors, 0);
  if (requests === 0) return 'No requests.';
  const counted = `${requests.toLocaleString('en')} ${requests === 1 ? 'request' : 'requests'}`;
  return `${counted}, ${errors.toLocaleString('en')} answered with an error.`;
}
