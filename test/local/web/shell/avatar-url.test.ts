import { avatarUrl } from '../../../../local/web/shell/avatar-url';

const svg = (name: string) => decodeURIComponent(avatarUrl(name).replace('data:image/svg+xml,', ''));

describe('avatarUrl', () => {
  it.each([
    ['Alex Morgan', 'AM'],
    ['Lucía de la Fuente', 'LF'],
    ['admin', 'A'],
    ['<script> &amp;', ''],
  ])('shows the initials of %s', (name, initials) => {
    expect(svg(name)).toContain(`>${initials}</text>`);
  });

  it('gives a person the same colour each time', () => {
    expect(avatarUrl('Mei Tanaka')).toBe(avatarUrl('Mei Tanaka'));
  });
});
