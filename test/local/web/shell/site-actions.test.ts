import { onThisSite } from '../../../../local/web/shell/site-actions';

describe('onThisSite', () => {
  it('follows addresses of the site by their path, under whatever name the browser reached it', () => {
    expect(onThisSite('http://localhost:1/browse/A-1', 'http://localhost:1')).toBe('/browse/A-1');
  });

  it('leaves addresses of others, even when they begin alike', () => {
    expect(onThisSite('http://localhost:10/x', 'http://localhost:1')).toBe('http://localhost:10/x');
  });
});
