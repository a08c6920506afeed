import './write-evidence.ts'
import './write-names.ts'
