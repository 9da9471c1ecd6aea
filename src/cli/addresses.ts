import { asCommand } from './author-error.ts'
import { registerAddresses } from './register-addresses.ts'

/** `npm run addresses`: adds every address of the site to the register of what was published. */
await asCommand(registerAddresses)
