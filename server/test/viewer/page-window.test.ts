import fc from 'fast-check';
import { PageLayout } from '../../src/viewer/client/page-layout';
import { windowAt } from '../../src/viewer/client/page-window';
import { nextStep, scaleOf } from '../../src/viewer/client/zoom';

const a4 = { width: 794, height: 1123 };
const spacing = { margin: 20, gap: 14 };
const layoutOf = (pageCount: number) => new PageLayout(pageCount, a4, spacing);

describe('the pages of a document', () => {
  it('lie below each other, each with the size that is known of it', () => {
    const layout = layoutOf(3);
    layout.setSize(2, { width: 1123, height: 794 });
    expect([1, 2, 3].map((page) => layout.topOf(page))).toEqual([20, 1157, 1965]);
    expect([layout.width, layout.height]).toEqual([1163, 3108]);
    layout.scale = 0.5;
    expect([1, 2, 3].map((page) => layout.topOf(page))).toEqual([20, 595.5, 1006.5]);
  });

  it('keep their place in the window when sizes above become known and when the scale changes', () => {
    const layout = layoutOf(100);
    const anchor = layout.anchorAt(layout.topOf(50) + 300);
    layout.setSize(10, { width: 500, height: 100 });
    expect(layout.heightAt(anchor)).toBeCloseTo(layout.topOf(50) + 300);
    layout.scale = 2;
    expect(layout.heightAt(anchor)).toBeCloseTo(layout.topOf(50) + 600);
  });

  it('are told apart by which covers most of the window', () => {
    const layout = layoutOf(10);
    expect(layout.mostVisible(0, 800)).toBe(1);
    expect(layout.mostVisible(layout.topOf(2) - 408, 800)).toBe(1);
    expect(layout.mostVisible(layout.topOf(2) - 300, 800)).toBe(2);
    expect(layout.mostVisible(layout.height - 800, 800)).toBe(10);
    // All of them as far as one can see.
    layout.scale = 0.1;
    expect(layout.mostVisible(0, 5_000)).toBe(1);
  });

  it('are found as a look at each of them would find them', () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 3_000 }), height: fc.integer({ min: 1, max: 3_000 }) });
    const numbers = { top: fc.integer({ min: -500, max: 40_000 }), height: fc.integer({ min: 1, max: 3_000 }) };
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 30 }), fc.record(numbers), (sizes, { top, height }) => {
        const layout = layoutOf(sizes.length);
        for (const [index, one] of sizes.entries()) layout.setSize(index + 1, one);
        const areas = sizes.map(({ width }, index) => {
          const begin = layout.topOf(index + 1);
          const end = begin + layout.heightOf(index + 1);
          return Math.max(0, Math.min(end, top + height) - Math.max(begin, top)) * width;
        });
        const largest = Math.max(...areas);
        if (largest > 0) expect(layout.mostVisible(top, height)).toBe(areas.indexOf(largest) + 1);
      }),
    );
  });
});

describe('the window of pages that are drawn', () => {
  it('has what is in sight first, then what comes next, then what came before', () => {
    const layout = layoutOf(50);
    expect(windowAt(layout, layout.topOf(20) - 400, 800).draw).toEqual([19, 20, 21]);
    expect(windowAt(layout, layout.topOf(20) + 10, 800).draw).toEqual([20, 21, 19]);
    expect(windowAt(layout, 0, 800).draw).toEqual([1, 2]);
    expect(windowAt(layout, layout.height - 800, 800).draw).toEqual([50, 49]);
  });

  it('is as small in a document of 5000 pages as in a short one, wherever one is in it', () => {
    const layout = layoutOf(5_000);
    for (const page of [1, 2, 2_500, 4_999, 5_000]) {
      const { draw, keep } = windowAt(layout, layout.topOf(page), 900);
      expect(draw[0]).toBe(page);
      expect(draw.length).toBeLessThanOrEqual(4);
      expect(keep.last - keep.first).toBeLessThanOrEqual(8);
      for (const one of draw) expect(one >= keep.first && one <= keep.last).toBe(true);
    }
  });
});

describe('zoom', () => {
  it('fits the width, but makes pages no larger than is easy to read unless it is asked to', () => {
    const layout = layoutOf(3);
    expect(scaleOf('automatic', layout, 360)).toBeCloseTo(320 / 794);
    expect(scaleOf('automatic', layout, 2_560)).toBe(1.25);
    expect(scaleOf('fit width', layout, 2_560)).toBeCloseTo(2_520 / 794);
    expect(scaleOf(1.5, layout, 360)).toBe(1.5);
  });

  it('goes up and down in steps that anybody can see, and ends somewhere', () => {
    expect([nextStep(1, 'in'), nextStep(1, 'out')]).toEqual([1.1, 0.9]);
    expect([nextStep(1.249, 'in'), nextStep(1.251, 'out')]).toEqual([1.5, 1.1]);
    expect([nextStep(4, 'in'), nextStep(0.25, 'out')]).toEqual([4, 0.25]);
  });

  it('makes no document higher than browsers can show', () => {
    const layout = layoutOf(5_000);
    layout.scale = scaleOf(4, layout, 1_000);
    expect(layout.height).toBeLessThan(16_000_000);
    expect(layout.scale).toBeGreaterThan(2);
  });
});
