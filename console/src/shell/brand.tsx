import { Link } from 'react-router';
import logo from '../theme/logo.svg';
import classes from './shell.module.css';

/** The name of the product, which leads to the start. */
export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <img src={logo} alt="" width="24" height="24" />
      <span>PaperLink</span>
      <span className={classes.brandSuffix}>Settings</span>
    </Link>
  );
}
