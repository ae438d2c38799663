import classes from './sparkline.module.css';

const width = 84;
const height = 24;
const gap = 2;

/** A few numbers as small bars. @param label the same in words; a screen reader reads it instead */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const highest = Math.max(1, ...values);
  const barWidth = (width - gap * (values.length - 1)) / Math.max(1, values.length);
  return (
    <svg
      className={classes.sparkline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {values.map((value, index) => {
        const barHeight = value === 0 ? 1 : Math.max(2, (value / highest) * height);
        return (
          <rect
            key={index}
            x={index * (barWidth + gap)}
            y={height - barHeight}
            width={barWidth}
            height={barHeight}
            rx={Math.min(1.5, barHeight / 2)}
            {...(value === 0 && { 'data-empty': true })}
          />
        );
      })}
    </svg>
  );
}
