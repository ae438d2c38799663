import { Places } from '../../src/http/places';
import { eventually } from './eventually';

/** Finds the places that a request takes one of, and whose it is counted as. */
export async function findPlaces(request: () => Promise<unknown>): Promise<{ places: Places; holder: string }> {
  const taken = jest.spyOn(Places.prototype, 'take');
  await request();
  const [[places], [[holder]]] = [taken.mock.contexts as [Places], taken.mock.calls as [[string]]];
  taken.mockRestore();
  return { places, holder };
}

/** Takes so many places of one holder, once those taken before have been given back: a client may have its reply earlier. @returns gives one back */
export function takePlaces({ places, holder }: { places: Places; holder: string }, count: number): Promise<() => void> {
  return eventually(() => {
    const leaves: (() => void)[] = [];
    try {
      while (leaves.length < count) leaves.push(places.take(holder));
      return () => leaves.pop()!();
    } catch (error) {
      for (const leave of leaves) leave();
      throw error;
    }
  });
}
