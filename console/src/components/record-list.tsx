import { Box, Group, Paper, Stack, Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './record-list.module.css';

export interface RecordColumn<Item> {
  header: string;
  /** In pixels; one column without takes the rest. */
  width?: number;
  cell: (item: Item) => ReactNode;
}

interface RecordListProps<Item> {
  /** What these are, for screen readers. */
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** What the item is: the first column, the heading of a card. */
  title: RecordColumn<Item>;
  columns: readonly RecordColumn<Item>[];
  /** What can be done with it. */
  actions?: { width: number; cell: (item: Item) => ReactNode };
}

/** A table, and where that would be crushed, as beside the navigation of a tablet, a list of cards. */
export function RecordList<Item>(props: RecordListProps<Item>) {
  const isNarrow = useMediaQuery('(width < 64em)', undefined, { getInitialValueInEffect: false });
  return isNarrow ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<Item>({ label, items, keyOf, title, columns, actions }: RecordListProps<Item>) {
  const all = [title, ...columns];
  return (
    <Paper withBorder>
      <Table className={classes.table!} verticalSpacing="sm" horizontalSpacing="md" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {all.map(({ header, width }) => (
              <Table.Th key={header} {...(width && { w: width })}>
                {header}
              </Table.Th>
            ))}
            {actions && (
              <Table.Th w={actions.width}>
                <span className="visually-hidden">Actions</span>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={keyOf(item)}>
              {all.map(({ header, cell }) => (
                <Table.Td key={header}>{cell(item)}</Table.Td>
              ))}
              {actions && <Table.Td ta="right">{actions.cell(item)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Cards<Item>({ label, items, keyOf, title, columns, actions }: RecordListProps<Item>) {
  return (
    <Stack component="ul" className={classes.cards!} gap="sm" aria-label={label}>
      {items.map((item) => (
        <Paper component="li" withBorder p="md" key={keyOf(item)}>
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
            <Box miw={0}>{title.cell(item)}</Box>
            {actions && <Box style={{ flexShrink: 0 }}>{actions.cell(item)}</Box>}
          </Group>
          <dl className={classes.facts}>
            {columns.map(({ header, cell }) => (
              <Fact key={header} name={header}>
                {cell(item)}
              </Fact>
            ))}
          </dl>
        </Paper>
      ))}
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
