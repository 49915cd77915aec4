import AuthOpsCore

print(AuthOps.name, AuthOps.version)
