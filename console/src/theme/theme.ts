import { type CSSVariablesResolver, createTheme, localStorageColorSchemeManager } from '@mantine/core';

/** Light or dark, kept under the name the reference page uses, so that a choice holds on both; see also `first-paint.js`. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'colorMode' });

const sans =
  "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
const mono =
  "ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace";

/** The button that closes a dialog has a name; and the top of a dialog is no second banner of the page, as its element would have it. */
const dialog = {
  defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, attributes: { header: { role: 'none' } } },
};

/** PaperLink's own look: the palette of `server/assets/docs/site.css` in Mantine's terms, and no font from elsewhere. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 6,
  black: '#10172a',
  fontFamily: sans,
  fontFamilyMonospace: mono,
  headings: { fontFamily: sans, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Modal: dialog, Drawer: dialog },
  colors: {
    brand: [
      '#eef2ff',
      '#dfe6ff',
      '#c5d2ff',
      '#a9bbff',
      '#8ea8ff',
      '#5474ee',
      '#3157e0',
      '#2546c4',
      '#1d399f',
      '#152a78',
    ],
    gray: [
      '#f6f8fc',
      '#eef1f8',
      '#e2e7f1',
      '#d3dae8',
      '#c3cbdd',
      '#6b7489',
      '#565f78',
      '#475069',
      '#2b3347',
      '#10172a',
    ],
    dark: [
      '#e8ecf6',
      '#c3cbdc',
      '#a7b0c5',
      '#8791a8',
      '#333d52',
      '#242c3d',
      '#151b28',
      '#0e121b',
      '#0a0d14',
      '#06080c',
    ],
    green: [
      '#e6f7ee',
      '#cdeedd',
      '#a3e2c3',
      '#7edab1',
      '#5fd6a0',
      '#12905a',
      '#0b7a4b',
      '#09663f',
      '#075232',
      '#053d26',
    ],
    red: ['#fff0f0', '#ffdfe0', '#ffc2c5', '#ffa3a7', '#ff8a8f', '#d93a48', '#c02636', '#a31d2c', '#861724', '#69111b'],
    yellow: [
      '#fff6dc',
      '#ffedb8',
      '#fbdd87',
      '#f6cf68',
      '#f2c14e',
      '#a87400',
      '#8d6100',
      '#765100',
      '#5f4100',
      '#483100',
    ],
    violet: [
      '#f3eeff',
      '#e6dcff',
      '#d5c5ff',
      '#c9b4ff',
      '#c0a6ff',
      '#7d53d6',
      '#6a3fc4',
      '#5832a8',
      '#47288a',
      '#361e6b',
    ],
  },
});

/** The shades that carry text: dark on light and light on dark, each with a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const cssVariables: CSSVariablesResolver = ({ colors }) => {
  const light: Record<string, string> = {
    '--mantine-color-error': colors.red[6],
    '--paperlink-raised': colors.gray[0],
  };
  const dark: Record<string, string> = {
    '--mantine-color-error': colors.red[4],
    '--paperlink-raised': colors.dark[6],
  };
  for (const name of ['brand', 'gray', 'green', 'red', 'yellow', 'violet']) {
    light[`--mantine-color-${name}-light`] = colors[name]![name === 'gray' ? 1 : 0];
    light[`--mantine-color-${name}-light-hover`] = colors[name]![name === 'gray' ? 2 : 1];
    light[`--mantine-color-${name}-light-color`] = colors[name]![7];
    dark[`--mantine-color-${name}-light-color`] = colors[name]![4];
    light[`--mantine-color-${name}-text`] = colors[name]![6];
    dark[`--mantine-color-${name}-text`] = colors[name]![4];
    dark[`--mantine-color-${name}-outline`] = colors[name]![4];
  }
  // Gray's own scale runs from light to dark, so on a dark ground its text comes from the other one.
  for (const suffix of ['light-color', 'text']) dark[`--mantine-color-gray-${suffix}`] = colors.dark[1];
  return { variables: {}, light, dark };
};
