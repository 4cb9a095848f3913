# The program with the web app inside: one static binary, run by a user without rights.
FROM node:20-bookworm-slim AS web
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
# The texts are checked against the schema and against the languages of the folder before the app is built.
COPY languages ../languages
COPY schema.graphql ../
RUN npm run build

FROM golang:1.26-bookworm AS program
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=web /src/frontend/dist frontend/dist
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o /aftercare ./server

FROM debian:12-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin aftercare \
 && install -d -o aftercare -g aftercare -m 0750 /data
COPY --from=program /aftercare /usr/local/bin/aftercare
USER aftercare
# The SQLite file, its keys and uploaded files are written here.
WORKDIR /data
VOLUME /data
EXPOSE 8080
# Inside a container the loopback address reaches nobody. Plain HTTP is refused on this one until TLS files,
# trusted proxies or AFTERCARE_INSECURE=on are set.
ENV AFTERCARE_ADDR=0.0.0.0:8080
ENTRYPOINT ["aftercare"]
CMD ["serve"]
