// Its types stand in a file of ours: those of the package bring the types of browsers for all of the project.
export { IdentityProvider, ServiceProvider, setSchemaValidator } from 'samlify'
