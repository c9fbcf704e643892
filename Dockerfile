# One image for API, worker and the preparing job; what it is, the command decides.
# Debian and not Alpine: the Temporal SDK's native part needs glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY web/package.json web/
COPY prisma/schema prisma/schema
RUN npm ci
COPY . .
RUN npm run build:web

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY web/package.json web/
COPY prisma/schema prisma/schema
RUN npm ci --omit=dev && npm cache clean --force
COPY tsconfig.json ./
COPY domain domain
COPY texts texts
COPY prisma prisma
COPY workflows workflows
COPY activities activities
COPY api api
COPY runtime runtime
COPY --from=build /app/prisma/generated prisma/generated
COPY --from=build /app/web/dist web/dist
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 8080
CMD ["node", "--import", "tsx", "runtime/api.ts"]
