import '@mantine/core/styles.layer.css';
import { MantineProvider, Button } from '@mantine/core';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')!).render(<MantineProvider><Button>hi</Button></MantineProvider>);
