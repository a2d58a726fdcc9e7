// Whatever is typed here stays in this page: no token is kept, and nothing is asked of another host.
window.SwaggerUIBundle({
  url: '/api/v1/openapi.yaml',
  dom_id: '#viewer',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  filter: true,
  persistAuthorization: false,
  tryItOutEnabled: true,
  validatorUrl: null,
});
