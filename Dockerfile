# syntax=docker/dockerfile:1
FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy
RUN pip install --no-cache-dir uv
WORKDIR /app
COPY requirements.lock pyproject.toml README.md LICENSE ./
RUN uv venv /venv && uv pip sync --python /venv/bin/python --require-hashes requirements.lock
COPY course course
COPY workers workers
COPY templates templates
RUN uv pip install --python /venv/bin/python --no-deps --no-build-isolation .

FROM python:3.13-slim AS runtime
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin course && install -d -o course -g course /data
COPY --from=build /venv /venv
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER course
WORKDIR /data
VOLUME /data
EXPOSE 8000 8024
STOPSIGNAL SIGTERM
CMD ["course", "web"]
