import { checkLicences } from '../../scripts/gate/licences';

const refused = (licences: Readonly<Record<string, string>>, exceptions = {}): readonly string[] =>
  checkLicences({ licences, exceptions }).map(({ where }) => where);

describe('checkLicences', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('accepts %s', (licence) => {
    expect(refused({ 'a@1.0.0': licence })).toEqual([]);
  });

  it.each(['GPL-3.0', 'UNKNOWN', 'MIT AND AGPL-3.0', 'Custom: LICENSE.txt'])('refuses %s', (licence) => {
    expect(refused({ 'a@1.0.0': licence })).toEqual(['a@1.0.0']);
  });

  it('accepts a package, or a whole scope, with a stated reason', () => {
    const licences = { '@forge/api@8.3.0': 'Custom', 'axe@4.0.0': 'MPL-2.0', 'axe-other@4.0.0': 'MPL-2.0' };
    const exceptions = { '@forge/': 'the platform', axe: 'tests alone' };
    expect(refused(licences, exceptions)).toEqual(['axe-other@4.0.0']);
  });
});
