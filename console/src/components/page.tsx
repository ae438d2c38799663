import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  /** The heading. */
  title: string;
  /** In place of the plain title, such as a name that can be edited; must come out as one line of heading text. */
  heading?: ReactNode;
  /** The title of the browser's tab, where it says more than the heading. */
  documentTitle?: string;
  description?: ReactNode;
  /** Above the heading: where this page belongs. */
  breadcrumb?: ReactNode;
  /** Beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page within the frame. When it opens, other than by loading the app, its heading takes the focus, so that a screen reader says where one is. */
export function Page({
  title,
  heading = title,
  documentTitle = title,
  description,
  breadcrumb,
  actions,
  children,
}: PageProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isFirst = useLocation().key === 'default';
  useEffect(() => {
    document.title = `${documentTitle} · PaperLink`;
  }, [documentTitle]);
  useEffect(() => {
    if (!isFirst) headingRef.current?.focus({ preventScroll: true });
    // Only as it opens; a tab or a filter of the same page has an address of its own and leaves the focus alone.
  }, []);
  return (
    <Stack gap="lg">
      {breadcrumb}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex="1 1 280px">
          <Title order={1} size="h2" tabIndex={-1} ref={headingRef} style={{ overflowWrap: 'anywhere' }}>
            {heading}
          </Title>
          {description && (
            <Text c="dimmed" maw={640}>
              {description}
            </Text>
          )}
        </Stack>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}
