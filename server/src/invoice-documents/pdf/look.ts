import type { TextStyle } from './typesetter';

/** A4 (ISO 216) in points. */
export const page = { width: 595.28, height: 841.89, margin: 48, footer: 64 };
/** The left and the right end of everything on a page, and where its text ends above the footer. */
export const frame = { left: page.margin, right: page.width - page.margin, bottom: page.height - page.footer };

export const colors = {
  ink: '#10172a',
  soft: '#475069',
  faint: '#626b83',
  line: '#dfe4ee',
  accent: '#3157e0',
  marks: { Draft: '#626b83', Void: '#c02636', Paid: '#0b7a4b' },
};

const style = (size: number, weight: TextStyle['weight'], color: string): TextStyle => ({ size, weight, color });

export const styles = {
  title: style(24, 'semibold', colors.ink),
  issuer: style(12, 'semibold', colors.ink),
  headline: style(17, 'semibold', colors.ink),
  mark: style(9, 'semibold', '#ffffff'),
  label: style(8.5, 'medium', colors.faint),
  text: style(9, 'regular', colors.soft),
  strong: style(9, 'semibold', colors.ink),
  column: style(8, 'medium', colors.faint),
  name: style(9, 'medium', colors.ink),
  detail: style(8, 'regular', colors.faint),
  figure: { ...style(9, 'regular', colors.ink), tabular: true },
  figurePart: { ...style(8, 'regular', colors.faint), tabular: true },
  figureSum: { ...style(9.5, 'semibold', colors.ink), tabular: true },
  footer: style(7.5, 'regular', colors.faint),
} satisfies Record<string, TextStyle>;
