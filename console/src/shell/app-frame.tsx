import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MouseEvent } from 'react';
import { Outlet } from 'react-router';
import { Brand } from './brand';
import { ColorSchemeButton } from './color-scheme-button';
import { Navigation } from './navigation';
import classes from './shell.module.css';
import { TeamMenu } from './team-menu';

/** What is around every page of those who have signed in. On a narrow screen the navigation is in a drawer. */
export function AppFrame() {
  const [isDrawerOpen, drawer] = useDisclosure();
  return (
    <>
      <a href="#main" className={classes.skip} onClick={skipToMain}>
        Skip to the page
      </a>
      <header className={classes.header}>
        <div className={classes.headerStart}>
          <Burger
            className={classes.narrowOnly!}
            size="sm"
            opened={isDrawerOpen}
            onClick={drawer.toggle}
            aria-label="Open the navigation"
            aria-expanded={isDrawerOpen}
          />
          <Brand />
        </div>
        <div className={classes.headerEnd}>
          <ColorSchemeButton />
          <TeamMenu />
        </div>
      </header>
      <div className={classes.columns}>
        <div className={classes.sidebar}>
          <Navigation />
        </div>
        <Drawer opened={isDrawerOpen} onClose={drawer.close} size={280} title="Settings">
          <Navigation onNavigate={drawer.close} />
        </Drawer>
        <main id="main" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
    </>
  );
}

/** Without the fragment in the address, which would be one step more for the back button. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
