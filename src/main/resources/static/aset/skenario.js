/* A scenario: what its fields do, how they are kept, and the run beside them. */
import './skenario-pagu.js';
import './skenario-bagian.js';
import './skenario-bobot.js';
import './skenario-simpan.js';
import './skenario-hitungan.js';
