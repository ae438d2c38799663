import { Group, Paper, SimpleGrid, Text, ThemeIcon, Title } from '@mantine/core';
import CodeXml from 'lucide-react/icons/code-xml';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import classes from './integrations-page.module.css';

/** What can be connected with PaperLink, as cards. */
export function IntegrationsPage() {
  return (
    <Page title="Integrations" description="Connect PaperLink with your own programs and with other products.">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <Paper withBorder p="lg" className={classes.card!}>
          <Group wrap="nowrap" align="flex-start">
            <ThemeIcon variant="light" size={40} aria-hidden>
              <CodeXml size={22} />
            </ThemeIcon>
            <div>
              <Title order={2} size="h4">
                <Link to="public-api" className={classes.link}>
                  Public API
                </Link>
              </Title>
              <Text size="sm" c="dimmed" mt={4}>
                Share documents, see who reads them and send invoices from your own programs. Make keys, see what each
                of them does, try things out in the sandbox.
              </Text>
            </div>
          </Group>
        </Paper>
      </SimpleGrid>
    </Page>
  );
}
