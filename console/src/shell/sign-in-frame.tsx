import { Paper } from '@mantine/core';
import { Outlet } from 'react-router';
import { Brand } from './brand';
import { ColorSchemeButton } from './color-scheme-button';
import classes from './shell.module.css';

/** What is around the pages for those who have not signed in: one card in the middle. */
export function SignInFrame() {
  return (
    <>
      <header className={classes.header}>
        <Brand />
        <ColorSchemeButton />
      </header>
      <main className={classes.signIn}>
        <Paper withBorder p={{ base: 'lg', xs: 'xl' }} w="100%" maw={440}>
          <Outlet />
        </Paper>
      </main>
    </>
  );
}
