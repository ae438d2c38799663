import { isCountry } from '../../server/src/contract/countries';
import { countries } from '../src/components/countries';

it('offers the countries that the server takes, each by its name, in the order of the names', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const taken = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  expect(countries.map(({ value }) => value).sort()).toEqual(taken);
  expect(countries.filter(({ value, label }) => value === label)).toEqual([]);
  const names = countries.map(({ label }) => label);
  expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
  expect(names).toContain('Côte d’Ivoire');
});
