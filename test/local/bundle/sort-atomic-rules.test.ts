import { sortAtomicRules } from '../../../local/bundle/sort-atomic-rules';

describe('sortAtomicRules', () => {
  it('puts a shorthand before what it sets, so that the more exact rule holds', () => {
    expect(sortAtomicRules('._a{font-weight:653}._b{font:14px sans}._c{color:red}')).toBe(
      '._b{font:14px sans}._a{font-weight:653}._c{color:red}',
    );
  });

  it('orders shorthands of shorthands, and those of an element in a state', () => {
    expect(sortAtomicRules('._a{border-top-color:red}._b:hover{border-top:0}._c{border:1px solid}')).toBe(
      '._c{border:1px solid}._b:hover{border-top:0}._a{border-top-color:red}',
    );
  });

  it('keeps imports first', () => {
    expect(sortAtomicRules('@import "a.css";.x{top:0}._a{font:1px a}')).toBe(
      '@import "a.css";._a{font:1px a}.x{top:0}',
    );
  });

  it('leaves everything else in its order: media, keyframes, imports and rules with several declarations', () => {
    const css =
      '@import "a.css";.shell{font:1px a;color:red}@media (width>1px){._a{font:2px b}}@keyframes k{0%{margin:0}to{margin:1px}}';
    expect(sortAtomicRules(css)).toBe(css);
  });
});
