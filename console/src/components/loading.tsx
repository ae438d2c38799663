import { Center, Loader } from '@mantine/core';

/** While there is nothing to show yet. It appears after a moment only, so that what is quick does not flicker. */
export function Loading() {
  return (
    <Center mih={240} className="appears-late">
      <Loader aria-label="Loading" role="status" />
    </Center>
  );
}
