import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';

/**
 * A dialog whose code is loaded when it is first opened, or before by `prefetch`.
 * @param load imports it
 */
export function onDemand<Props extends { opened: boolean }>(load: () => Promise<ComponentType<Props>>) {
  const Loaded = lazy(async () => ({ default: openingAfterwards(await load()) }));
  function OnDemand(props: Props) {
    const [isWanted, setIsWanted] = useState(false);
    if (props.opened && !isWanted) setIsWanted(true);
    return (
      isWanted && (
        <Suspense>
          <Loaded {...props} />
        </Suspense>
      )
    );
  }
  // Loading it when it is wanted says what is wrong, if anything still is.
  const prefetch = (): void => void load().catch(() => undefined);
  return Object.assign(OnDemand, { prefetch });
}

/** A dialog that is open from the start would not know where the focus was, to give it back. */
function openingAfterwards<Props extends { opened: boolean }>(Dialog: ComponentType<Props>) {
  return function Opening(props: Props) {
    const [isThere, setIsThere] = useState(false);
    useEffect(() => setIsThere(true), []);
    return <Dialog {...props} opened={props.opened && isThere} />;
  };
}
